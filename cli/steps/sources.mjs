const rooms = ['app', 'components', 'lib', 'public', 'prisma'];
const settings = [
  'next.config.js',
  'package.json',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

/** Which files a kept product depends on. Left out is what is made from them, tests them or describes them. */
export const sources = {
  build: [...rooms, ...settings],
  database: ['prisma', 'lib', 'cli', 'package-lock.json'],
  leftOut: (file) =>
    file === 'lib/data/generated' || file === 'lib/testing' || /\.test\.tsx?$/.test(file) || /\.md$/.test(file),
};
