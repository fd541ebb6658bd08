/** Where figures are about. */
package dk.samspor.reporting.places;
