/** What goes wrong when one hands over to another: reported by either side, learned from, counted [R 2.2]. */
package dk.samspor.referral.adverseevent;
