/** Documents that hang on a case: sealed, with checksum, true type and number of pages, for who has a part in the case. */
package dk.samspor.referral.document;
