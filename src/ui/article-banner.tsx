/** Says that one article alone is read: which, of when, with the way to it and the way back to all reports. */
import { useApp, useMessages } from './app-context.tsx';

export function ArticleBanner() {
  const { article: words, panel } = useMessages();
  const article = useApp(({ view, published }) =>
    view.articleId === null ? undefined : published.articles.get(view.articleId),
  );
  const { showArticle } = useApp((state) => state.actions);
  if (!article) return null;
  return (
    <section className="article-banner" aria-label={words.heading}>
      <p className="label">{words.only}</p>
      <p>
        <a href={article.url} target="_blank" rel="noopener noreferrer">
          {article.publisher}
        </a>{' '}
        <span className="quiet">{panel.published(article.published)}</span>
      </p>
      <button type="button" onClick={() => showArticle(null)}>
        {words.showAll}
      </button>
    </section>
  );
}
