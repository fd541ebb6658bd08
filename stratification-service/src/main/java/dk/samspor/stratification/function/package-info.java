/** Function as ICF describes it: measured several times, so that the change between is the effect [R: Viborg/Skive]. */
package dk.samspor.stratification.function;
