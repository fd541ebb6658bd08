/** Assessments by the other models: heart, chronic programmes, palliation, the acute bed, and a municipality's own. */
package dk.samspor.stratification.programme;
