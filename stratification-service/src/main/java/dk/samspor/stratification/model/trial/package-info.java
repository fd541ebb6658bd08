/**
 * The trial run of a model file from outside, in a JVM of its own with little memory and little time: what goes wrong
 * there goes wrong nowhere else.
 */
package dk.samspor.stratification.model.trial;
