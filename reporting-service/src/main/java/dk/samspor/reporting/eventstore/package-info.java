/** Every letter of every topic, kept for ever: what reporting knows, before anybody has drawn a conclusion from it. */
package dk.samspor.reporting.eventstore;
