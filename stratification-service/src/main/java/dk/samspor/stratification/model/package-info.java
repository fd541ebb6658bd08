/**
 * Stratification models: versioned, dated decision tables (OMG DMN) that propose and explain a level.
 * Knows nothing of citizens or cases; a model is immutable and safe to share between threads.
 */
package dk.samspor.stratification.model;
