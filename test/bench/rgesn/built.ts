import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What the files of a built site say by themselves, the editor apart. */
export interface Built {
  pages: number;
  /** `<video>`, `<audio>`, and whatever plays by itself. */
  players: number;
  /** Animations of the style that have no end. */
  endless: number;
  /** Images that pages show, by format; all of them, and those that have their dimensions. */
  formats: Record<string, number>;
  images: number;
  sized: number;
  lazy: number;
  /** Files offered to be taken away, those whose weight and format are said, and the heaviest. */
  downloads: number;
  announced: number;
  heaviest: number;
  /** Styles, scripts and fonts, and those whose name changes with their content. */
  assets: number;
  named: number;
  /** All the text of the site, and what is left of it once compressed. */
  text: number;
  compressed: number;
  /** Interfaces to sensors, and to notifications, that scripts call. */
  sensors: number;
  notifications: number;
}

const TEXT = /\.(?:html|css|js|json|svg|xml|csv)$/;
const SENSORS =
  /getUserMedia|geolocation|DeviceMotionEvent|DeviceOrientationEvent|Accelerometer|Gyroscope|AmbientLightSensor|navigator\.(?:bluetooth|usb|nfc)/g;
const NOTIFICATIONS = /Notification\.requestPermission|showNotification|pushManager/g;

export function readBuilt(dir: string): Built {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith(join(dir, 'admin')));
  const read = (ending: string): string[] =>
    files.filter((file) => file.endsWith(ending)).map((file) => readFileSync(file, 'utf8'));
  const html = read('.html');
  const count = (texts: string[], pattern: RegExp): number =>
    texts.reduce((sum, text) => sum + (text.match(pattern)?.length ?? 0), 0);
  const shown = html.flatMap((page) => page.match(/<img\b[^>]*>/g) ?? []);
  const formats: Built['formats'] = {};
  for (const image of shown) {
    const format = extname(/src="([^"?]*)/.exec(image)?.[1] ?? '').slice(1);
    formats[format] = (formats[format] ?? 0) + 1;
  }
  const assets = files.filter((file) => file.startsWith(join(dir, '_astro')));
  const offered = html.flatMap(
    (page) => page.match(/<a href="[^"]*"(?: [^>]*)? download\b.*?<\/p>/g) ?? [],
  );
  const texts = files.filter((file) => TEXT.test(file)).map((file) => readFileSync(file));
  return {
    pages: html.length,
    players: count(html, /<(?:video|audio|marquee|embed|object|iframe)\b|\bautoplay\b/g),
    endless: count(read('.css'), /animation[^;}]*\binfinite\b/g),
    formats,
    images: shown.length,
    sized: shown.filter((image) => / width="/.test(image) && / height="/.test(image)).length,
    lazy: shown.filter((image) => image.includes('loading="lazy"')).length,
    downloads: offered.length,
    announced: offered.filter((link) => /\([A-Z]+, [\d,]+\s(?:octets|[kM]o)\)/.test(link)).length,
    heaviest: Math.max(
      0,
      ...files.filter((file) => /\.(?:pdf|csv)$/.test(file)).map((file) => statSync(file).size),
    ),
    assets: assets.length,
    named: assets.filter((file) => /\.[\w-]{8}\.\w+$/.test(file)).length,
    text: texts.reduce((sum, { length }) => sum + length, 0),
    compressed: texts.reduce((sum, text) => sum + gzipSync(text).length, 0),
    sensors: count(read('.js'), SENSORS),
    notifications: count(read('.js'), NOTIFICATIONS),
  };
}
