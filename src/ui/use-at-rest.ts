/** Effect: a timer. A value once it stands still: for what would be read out or laid out anew at every step of a drag. */
import { useEffect, useState } from 'react';

/** @param restMs how long the value has to stand still, in milliseconds */
export function useAtRest<T>(value: T, restMs: number): T {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), restMs);
    return () => clearTimeout(timer);
  }, [value, restMs]);
  return rested;
}
