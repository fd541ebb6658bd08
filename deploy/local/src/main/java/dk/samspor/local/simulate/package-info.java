/** Plausible years for all municipalities, written straight into reporting's event store. */
package dk.samspor.local.simulate;
