/** What every case of this service has, whatever kind it is: its history, and what the parties write to each other about it. */
package dk.samspor.referral.anycase;
