/**
 * Who may take which case on which date, and why or why not: therapists with their authorisation, further education and
 * periods of experience per patient group, and the cover each group has [M, S 1.2].
 */
package dk.samspor.stratification.supply;
