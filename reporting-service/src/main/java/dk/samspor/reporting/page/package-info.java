/** What the page in the browser needs to know before anybody has signed in. */
package dk.samspor.reporting.page;
