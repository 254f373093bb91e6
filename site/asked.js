/* Runs before the first paint: a page that was asked for another view than the one it holds does not show that one. */
(() => {
  const page = document.documentElement;
  const asked = new URLSearchParams(window.location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  const day = document.currentScript?.dataset.day;
  const same = { day, lens: 'all', lang: 'en', theme, title: 'on' };
  if ([...asked].some(([name, value]) => value !== '' && value !== same[name])) {
    page.dataset.asked = asked.has('camera') ? 'camera' : 'view';
  }
})();
