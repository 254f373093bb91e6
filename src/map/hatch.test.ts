import { describe, expect, it } from 'vitest';
import { drawHatch, hatchByName } from './hatch.ts';

describe('a hatch', () => {
  it.each([1, 2, 3])('tiles without a seam at %i device pixels', (ratio) => {
    const { width, height, data } = drawHatch(['#8a6508', '#332288'], ratio);
    expect(width).toBe(height);
    const alpha = (x: number, y: number) => data[((y % height) * width + (x % width)) * 4 + 3];
    for (let x = 0; x < width; x += 1) expect(alpha(x, height - 1)).toBe(alpha(x + height - 1, 0));
  });

  it('is mostly bare, so that the ground shows through', () => {
    const { data } = drawHatch(['#8a6508'], 2);
    const inked = data.filter((value, at) => at % 4 === 3 && value > 127).length;
    expect(inked / (data.length / 4)).toBeGreaterThan(0.1);
    expect(inked / (data.length / 4)).toBeLessThan(0.4);
  });

  it('is drawn for our names only', () => {
    expect(hatchByName('hatch-contested-dark', 1)).not.toBeNull();
    expect(hatchByName('hatch-nobody-dark', 1)).toBeNull();
    expect(hatchByName('constructor', 1)).toBeNull();
  });
});
