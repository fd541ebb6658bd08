/** Free messages between the parties of a case: a thread hangs on the referral and nowhere else [R 3.2–3.3]. */
package dk.samspor.referral.conversation;
