/** What every case of this service has, whatever kind it is: its history, and documents on it. */
package dk.samspor.referral.anycase;
