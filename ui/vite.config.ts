// How the screens are bundled: no inlined assets (strict content policy) and syntax for Chromium 109.
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [svelte()],
  server: { port: 5173, strictPort: true, host: '127.0.0.1', fs: { allow: ['..'] } },
  build: { target: ['chrome105', 'safari15'], assetsInlineLimit: 0 },
});
