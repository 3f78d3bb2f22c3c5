// Who is chosen for printing: everybody who gets a certificate, unless somebody says otherwise.
import { SvelteSet } from 'svelte/reactivity';
import type { CertificateKind, CertificateRow, Id } from '../../generated/api';

export class Selection {
  /** Of those who get one: who does not, this time. */
  #without = new SvelteSet<Id>();
  /** Of those who may be given the chosen kind by name: who is. */
  #also = new SvelteSet<Id>();

  /** Begins anew, as for another kind. */
  clear(): void {
    this.#without.clear();
    this.#also.clear();
  }

  /** Whether this person gets a paper when nobody is chosen by name. */
  static gets(row: CertificateRow): boolean {
    return row.problem === null && (row.certificate !== null || row.kind !== null);
  }

  /** Whether this person can be chosen at all. */
  static can(row: CertificateRow, kind: CertificateKind | null): boolean {
    if (row.problem !== null) return false;
    return Selection.gets(row) || (kind !== null && row.kinds.includes(kind));
  }

  has(row: CertificateRow): boolean {
    return Selection.gets(row) ? !this.#without.has(row.person) : this.#also.has(row.person);
  }

  put(row: CertificateRow, wanted: boolean): void {
    const [set, member] = Selection.gets(row) ? [this.#without, !wanted] : [this.#also, wanted];
    if (member) set.add(row.person);
    else set.delete(row.person);
  }

  /** All who get one anyway, or nobody. */
  putAll(rows: CertificateRow[], wanted: boolean): void {
    this.clear();
    if (!wanted) for (const row of rows) if (Selection.gets(row)) this.#without.add(row.person);
  }

  chosen(rows: CertificateRow[]): CertificateRow[] {
    return rows.filter((row) => this.has(row));
  }

  /** The people as a command takes them: nothing means all who get one anyway. */
  people(rows: CertificateRow[]): Id[] | null {
    const untouched = rows.every((row) => this.has(row) === Selection.gets(row));
    return untouched ? null : this.chosen(rows).map((row) => row.person);
  }
}
