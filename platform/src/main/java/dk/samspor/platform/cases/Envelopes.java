package dk.samspor.platform.cases;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.f4b6a3.uuid.UuidCreator;
import dk.samspor.platform.agreements.Agreements;
import dk.samspor.platform.calendar.BusinessClock;
import dk.samspor.platform.events.EventType;
import dk.samspor.platform.events.Fact;
import dk.samspor.platform.events.OutgoingEvent;
import dk.samspor.platform.observability.Tracing;
import dk.samspor.platform.parties.Parties;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a fact into its CloudEvents envelope. */
@ApplicationScoped
class Envelopes {

  private static final int LARGEST = 250_000;

  private final ObjectMapper json;
  private final String service;
  private final BusinessClock businessClock;
  private final Clock clock;
  private final Agreements agreements;
  private final Parties parties;

  Envelopes(ObjectMapper json, @ConfigProperty(name = "samspor.service") String service, BusinessClock businessClock,
      Clock clock, Agreements agreements, Parties parties) {
    this.json = json;
    this.service = service;
    this.businessClock = businessClock;
    this.clock = clock;
    this.agreements = agreements;
    this.parties = parties;
  }

  OutgoingEvent around(Fact fact, Case<?, ?> of, int seq) {
    var type = EventType.of(service, fact.getClass());
    var id = UuidCreator.getTimeOrderedEpoch();
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("specversion", "1.0");
    headers.put("id", id.toString());
    headers.put("source", "/" + service);
    headers.put("type", type);
    headers.put("subject", of.id().toString());
    headers.put("time", clock.instant().toString());
    headers.put("caseseq", Integer.toString(seq));
    headers.put("citizenid", of.citizen().toString());
    whereAndWhen(headers, of);
    String trace = Tracing.traceparent(); // asked once: when the caller hangs up it is gone between two looks
    if (trace != null) {
      headers.put("traceparent", trace);
    }
    return new OutgoingEvent(id, EventType.topicOf(fact.getClass()), type, of.id(), seq, headers, write(fact));
  }

  private void whereAndWhen(Map<String, String> headers, Case<?, ?> of) {
    var date = businessClock.today();
    headers.put("authority", of.homeMunicipality());
    headers.put("region", parties.regionOf(of.homeMunicipality(), date).code());
    headers.put("businessdate", date.toString());
    headers.put("agreement", agreements.on(date, of.homeMunicipality()).hash());
  }

  private String write(Fact fact) {
    try {
      String data = json.writeValueAsString(fact);
      if (data.length() > LARGEST) { // the broker would never take it, and everything behind it would wait
        throw new IllegalStateException(fact.getClass().getSimpleName() + " is too large for the street");
      }
      return data;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(fact.getClass() + " cannot be written", e);
    }
  }
}
