import { sekisho } from 'sekisho/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [sekisho({ options: 'sekisho.json' })],
  build: { rolldownOptions: { input: ['index.html', 'lesson.html'] } },
});
