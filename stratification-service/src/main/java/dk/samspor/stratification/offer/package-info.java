/**
 * The catalogue of offers across sectors: who offers what, for whom, where, at which level and how one is referred; kept by the
 * municipalities, read by everybody who refers [R 3.2]. With it each municipality's description of its training [M, S 1.3].
 */
package dk.samspor.stratification.offer;
