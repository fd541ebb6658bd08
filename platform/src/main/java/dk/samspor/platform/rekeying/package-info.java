/** Key rotation: what an older key sealed is sealed again with the current one, while the service goes on working. */
package dk.samspor.platform.rekeying;
