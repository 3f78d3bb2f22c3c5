// When a page reads again: as it opens, and after what happened outside it.
import { untrack } from 'svelte';
import { app } from './app.svelte';

/**
 * Runs `load` when the component appears, after undo, redo or a change of settings, and whenever something
 * that `also` looks at changes. What `load` itself looks at does not count.
 */
export function loads(load: () => unknown, also: () => unknown = () => undefined): void {
  $effect(() => {
    void app.revision;
    also();
    untrack(() => void load());
  });
}
