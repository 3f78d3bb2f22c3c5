// One session while it is being written.
import type { Failure, Id, SessionRow, SessionState } from '../../generated/api';
import { app } from '../../state/app.svelte';
import { words } from '../../words/words.svelte';
import { clock, DAY_MINUTES, endOf, readDate, readTime, typedDate } from './times';

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim());

export class SessionDraft {
  date = $state('');
  start = $state('');
  end = $state('');
  afterMidnight = $state(false);
  topic = $state('');
  room = $state('');
  /** The person who leads it; empty for nobody named. */
  trainer = $state('');
  /** The group it is for; empty for everybody. */
  group = $state('');
  state = $state<string>('planned');
  required = $state(false);
  dateWrong = $state<Failure | null>(null);
  startWrong = $state<Failure | null>(null);
  endWrong = $state<Failure | null>(null);
  timesWrong = $state(false);
  failure = $state<Failure | null>(null);

  /** Of an existing session, or of a new one on the day of the last. */
  constructor(
    readonly training: Id,
    readonly row: SessionRow | null,
    last: SessionRow | null,
  ) {
    const from = row ?? last;
    if (from === null) return;
    this.date = words.digitsOf(typedDate(from.fields.time.date));
    this.room = from.fields.room ?? '';
    this.group = from.fields.group ?? '';
    if (row === null) return;
    this.start = words.digitsOf(clock(row.fields.time.start_minute));
    this.end = words.digitsOf(clock(row.fields.time.end_minute));
    this.afterMidnight = row.fields.time.end_minute > DAY_MINUTES;
    this.topic = row.fields.topic ?? '';
    this.trainer = row.fields.trainer ?? '';
    this.state = row.fields.state;
    this.required = row.fields.required;
  }

  async save(): Promise<boolean> {
    const date = await readDate(this.date);
    const start = await readTime(this.start);
    const end = await readTime(this.end);
    this.dateWrong = date.failure;
    this.startWrong = start.failure;
    this.endWrong = end.failure;
    if (date.value === null || start.value === null || end.value === null) return false;
    const end_minute = endOf(start.value, end.value, this.afterMidnight);
    this.timesWrong = end_minute === null;
    if (end_minute === null) return false;
    const fields = {
      training: this.training,
      time: { date: date.value.date, start_minute: start.value, end_minute },
      topic: orNull(this.topic),
      room: orNull(this.room),
      trainer: orNull(this.trainer),
      group: orNull(this.group),
      state: this.state as SessionState,
      required: this.required,
    };
    const telling = { failed: (failure: Failure) => (this.failure = failure) };
    const done =
      this.row === null
        ? await app.change('sessions_create', fields, telling)
        : await app.change('sessions_change', { id: this.row.id, fields }, telling);
    return done !== null;
  }
}
