/**
 * Weights for a directory too small to learn its own. Pure: numbers only, no row of any data.
 * Learned by expectation-maximisation, without anybody saying which pairs are the same, from half of Chicago's early
 * childhood sites, half of England's public libraries of 2016 and 2023, and a made-up directory, each counting
 * the same; a level that none of them shows keeps what its comparison expects. bench/evaluate/learn-usual-weights.ts
 * makes them anew; bin/evaluate says how they do on the other halves.
 */
import type { Weights } from '../../../platform/linkage/linkage.ts'

/** In the order of `services` and of its levels: the share in pairs that are the same, siblings, strangers. */
export const usualWeights: Weights = {
  kinds: [0.149, 0.0483, 0.803],
  levels: [
    [
      [0.456, 0.005, 0.0108],
      [0.121, 0.005, 0.174],
      [0.0319, 0.01, 0.00139],
      [0.125, 0.02, 0.0106],
      [0.149, 0.05, 0.0395],
      [0.0775, 0.15, 0.127],
      [0.0402, 0.76, 0.636],
    ],
    [
      [0.869, 0.707, 0.00436],
      [0.0659, 0.0789, 0.00359],
      [0.0191, 0.0271, 0.00548],
      [0.0248, 0.0321, 0.0132],
      [0.0216, 0.155, 0.973],
    ],
    [
      [0.409, 0.317, 0.00395],
      [0.332, 0.23, 0.00526],
      [0.0578, 0.0912, 0.00838],
      [0.201, 0.362, 0.982],
    ],
    [
      [0.477, 0.351, 0.00568],
      [0.101, 0.27, 0.0255],
      [0.111, 0.206, 0.186],
      [0.312, 0.173, 0.783],
    ],
    [
      [0.412, 0.104, 0.0137],
      [0.119, 0.211, 0.0201],
      [0.183, 0.258, 0.0364],
      [0.287, 0.427, 0.93],
    ],
    [
      [0.887, 0.901, 0.397],
      [0.0821, 0.0864, 0.0507],
      [0.0311, 0.0126, 0.552],
    ],
  ],
}
