/** How a municipality's first placements fall, held against what the model's sources expect. */
package dk.samspor.stratification.distribution;
