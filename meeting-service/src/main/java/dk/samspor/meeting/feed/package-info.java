/** Meeting days in people's own calendars: subscriptions by a secret address, and invitations [D 4]. No citizen stands in them. */
package dk.samspor.meeting.feed;
