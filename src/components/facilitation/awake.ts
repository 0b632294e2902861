/**
 * Keeps the screen lit while it is wanted. A page out of sight lets it go, and asks again when
 * it is back. `refused` is told when the device does not grant it.
 */
export function awakeScreen(refused: () => void): (isWanted: boolean) => void {
  let wanted = false;
  let lock: WakeLockSentinel | undefined;

  async function ask(): Promise<void> {
    try {
      const granted = await navigator.wakeLock.request('screen');
      if (lock || !isDue()) await granted.release();
      else lock = granted;
    } catch {
      // Out of sight it is never granted, and will be asked again.
      if (isDue()) refused();
    }
  }

  function settle(): void {
    if (isDue()) {
      if (!lock) void ask();
      return;
    }
    void lock?.release();
    lock = undefined;
  }

  const isDue = (): boolean => wanted && document.visibilityState === 'visible';
  document.addEventListener('visibilitychange', settle);
  return (isWanted) => {
    wanted = isWanted;
    settle();
  };
}
