/** The need for cancer rehabilitation, screened at set moments and again at every transition, in all four areas [C]. */
package dk.samspor.stratification.needs;
