import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { dataVersions } from './site/data-versions.ts';
import { embedScript } from './site/embed-script.ts';
import { maplibreFromSources } from './site/maplibre-sources.ts';
import { packedFiles } from './site/packed-files.ts';
import { sitePages } from './site/pages.ts';

/** A site whose ground comes from another host names it here at build time, or the policy keeps it out. */
const groundOrigin = process.env.GROUND_ORIGIN ?? '';

/** What the pages may do: everything from their own origin, nothing from any other. `data:` is MapLibre's worker in a sandboxed frame. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self' data:",
  "style-src 'self'",
  `img-src 'self' data: blob: ${groundOrigin}`.trim(),
  "font-src 'self'",
  "frame-src 'self'",
  `connect-src 'self' ${groundOrigin}`.trim(),
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Carries the policy in the page itself, for hosts that set no headers. */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: { 'http-equiv': 'Content-Security-Policy', content: policy },
        injectTo: 'head-prepend',
      },
    ],
  };
}

/** Frames on any page may load the site's files, also from an opaque origin and in a page that isolates itself. */
const headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

export default defineConfig({
  base: './',
  plugins: [
    maplibreFromSources(),
    react(),
    contentSecurityPolicy(),
    sitePages(),
    embedScript(),
    dataVersions(),
    packedFiles(),
  ],
  worker: { format: 'es' },
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    license: { fileName: 'licences.md' },
    rolldownOptions: { input: { page: 'index.html', embed: 'embed.html' } },
  },
  preview: { headers },
  server: { headers },
});
