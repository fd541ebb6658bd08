/** Who a citizen is, as the neighbours find out. */
package dk.samspor.stratification.citizen;
