/** The few pictures on buttons. Every button that carries one has a name in words. */
const PATHS = {
  play: 'M7 4v16l13-8z',
  pause: 'M6 4h4v16H6zM14 4h4v16h-4z',
  previous: 'M6 5h2v14H6zM20 5v14L9 12z',
  next: 'M16 5h2v14h-2zM4 5v14l11-7z',
  plus: 'M11 5h2v6h6v2h-6v6h-2v-6H5v-2h6z',
  minus: 'M5 11h14v2H5z',
  frame: 'M4 4h6v2H6v4H4zM14 4h6v6h-2V6h-4zM4 14h2v4h4v2H4zM18 14h2v6h-6v-2h4z',
  expand: 'M13 3h8v8h-2V6.4l-5 5L12.6 10l5-5H13zM3 13h2v4.6l5-5 1.4 1.4-5 5H11v2H3z',
  back: 'M20 11H7.8l5.6-5.6L12 4l-8 8 8 8 1.4-1.4L7.8 13H20z',
  close: 'M6.4 5 12 10.6 17.6 5 19 6.4 13.4 12l5.6 5.6-1.4 1.4-5.6-5.6L6.4 19 5 17.6l5.6-5.6L5 6.4z',
  earlier: 'm15 4.6-7.4 7.4 7.4 7.4 1.4-1.4-6-6 6-6z',
  later: 'm9 4.6 7.4 7.4L9 19.4 7.6 18l6-6-6-6z',
  up: 'm12 8-7 7 1.4 1.4L12 10.8l5.6 5.6L19 15z',
  down: 'm12 16 7-7-1.4-1.4L12 13.2 6.4 7.6 5 9z',
  compare: 'M11 3h2v18h-2zM4 6h5v2H6v8h3v2H4zM15 6h5v12h-5v-2h3V8h-3z',
  share: 'M12 2.6 17.4 8 16 9.4l-3-3V15h-2V6.4l-3 3L6.6 8zM5 12h2v7h10v-7h2v9H5z',
  measure: 'M3 8h18v8H3zm2 2v4h1v-2h1.5v2h2v-3h1.5v3h2v-2h1.5v2h2v-3H17v3h2v-4z',
  menu: 'M4 6h16v2H4zM4 11h16v2H4zM4 16h16v2H4z',
  search: 'M10 4a6 6 0 1 0 3.5 10.9l5.3 5.3 1.4-1.4-5.3-5.3A6 6 0 0 0 10 4m0 2a4 4 0 1 1 0 8 4 4 0 0 1 0-8',
} as const;

export function Icon({ name }: { name: keyof typeof PATHS }) {
  return (
    <svg width={20} height={20} viewBox="0 0 24 24" fill="currentColor" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
