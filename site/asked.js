/* Runs before the first paint: a page that was asked for another view than the one it holds does not show that one. */
(() => {
  const page = document.documentElement;
  const asked = new URLSearchParams(window.location.search);
  const theme = asked.get('theme');
  if (theme === 'light' || theme === 'dark') page.dataset.theme = theme;
  /* A still frame, or one without its title line, has the same picture. */
  const [ui, title] = [asked.get('ui'), asked.get('title')];
  if (ui === 'static') page.dataset.ui = ui;
  if (title === 'off') page.dataset.title = title;
  const day = document.currentScript?.dataset.day;
  const same = { day, lens: 'all', lang: 'en', theme, ui, title };
  if ([...asked].some(([name, value]) => value !== '' && value !== same[name])) {
    page.dataset.asked = asked.has('camera') ? 'camera' : 'view';
  }
})();
