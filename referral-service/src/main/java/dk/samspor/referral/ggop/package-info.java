/** MedCom's G-GOP letters, read without trusting them and translated to the command the JSON door takes. */
package dk.samspor.referral.ggop;
