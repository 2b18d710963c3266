import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FRAME_CAP, FrameReader, frame, onlyFrame } from '../../src/sandbox/frames.ts';

test('frames come out as they went in, however the stream is cut', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(9)), (bodies, cuts) => {
      const stream = Buffer.concat(bodies.map(frame));
      const reader = new FrameReader();
      const out: string[] = [];
      for (let at = 0, i = 0; at < stream.length; i++) {
        const size = 1 + (cuts[i % Math.max(1, cuts.length)] ?? 3);
        out.push(...reader.read(stream.subarray(at, at + size)).map(String));
        at += size;
      }
      expect(out).toEqual(bodies);
    }),
  );
});

test('a frame over the cap is neither made nor awaited', () => {
  expect(() => frame('x'.repeat(FRAME_CAP + 1))).toThrow(RangeError);
  expect(() => new FrameReader().read(Buffer.from([0xff, 0, 0, 0]))).toThrow(RangeError);
});

test('only exactly one frame is one frame', () => {
  const one = frame('body');
  expect(String(onlyFrame(one))).toBe('body');
  expect(onlyFrame(Buffer.concat([one, one]))).toBeUndefined();
  expect(onlyFrame(one.subarray(0, -1))).toBeUndefined();
  expect(onlyFrame(Buffer.alloc(0))).toBeUndefined();
});
