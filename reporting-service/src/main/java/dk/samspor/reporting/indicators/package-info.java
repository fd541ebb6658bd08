/** What every figure means: each indicator is one small declaration, and one engine computes them all. */
package dk.samspor.reporting.indicators;
