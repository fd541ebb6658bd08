/** Prevention and disease management programmes: a doctor refers a citizen to the municipality's health centre [R 3.1, 3.4]. */
package dk.samspor.referral.programme;
