import type { Metadata, Viewport } from 'next';
import { fontClasses } from './fonts';
import { iconAddress } from './page-icon';
import './globals.css';

// Every page shows the archive as it is now.
export const dynamic = 'force-dynamic';

export const metadata: Metadata = {
  title: { default: 'Demarche', template: '%s · Demarche' },
  description:
    'What governments and other political actors say they want, over time: each number opens the sentence it rests on.',
  icons: { icon: { url: iconAddress, type: 'image/svg+xml' } },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#ffffff' },
    { media: '(prefers-color-scheme: dark)', color: '#1b1a17' },
  ],
};

export default function RootLayout({ children }: LayoutProps<'/'>) {
  return (
    <html lang="en" className={fontClasses}>
      <body>{children}</body>
    </html>
  );
}
