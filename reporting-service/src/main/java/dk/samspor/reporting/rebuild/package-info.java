/** Throws the figures away and reads them anew from the event store, beside the old ones, which stay readable. */
package dk.samspor.reporting.rebuild;
