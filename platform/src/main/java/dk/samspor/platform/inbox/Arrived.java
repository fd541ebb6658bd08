package dk.samspor.platform.inbox;

import dk.samspor.platform.events.Letter;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** A letter, and the record it arrived as. */
record Arrived(Letter letter, ConsumerRecord<String, byte[]> raw) {}
