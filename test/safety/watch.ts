/** Something that is told when a call begins and when it has ended, and may stop either by throwing. */
export interface Watcher {
  enter(name: string): void;
  leave(name: string): void;
}

/**
 * An object whose calls are watched: all of its methods, or those that are named. What a method answers with is given
 * to `answer`, with the arguments, before the call has ended.
 */
export function watch<Target extends object>(
  target: Target,
  name: string,
  watcher: Watcher,
  options: {
    readonly isWatched?: (method: string) => boolean;
    readonly answer?: (method: string, args: readonly unknown[], value: unknown) => void;
  } = {},
): Target {
  const { isWatched = () => true, answer = () => {} } = options;
  return new Proxy(target, {
    get(_, key) {
      const member: unknown = Reflect.get(target, key, target);
      if (typeof member !== "function" || typeof key !== "string") return member;
      return (...args: unknown[]) => {
        if (!isWatched(key)) return member.apply(target, args);
        const call = `${name}.${key}`;
        const ended = (value: unknown) => {
          answer(key, args, value);
          watcher.leave(call);
          return value;
        };
        watcher.enter(call);
        const value: unknown = member.apply(target, args);
        return value instanceof Promise ? value.then(ended) : ended(value);
      };
    },
  });
}
