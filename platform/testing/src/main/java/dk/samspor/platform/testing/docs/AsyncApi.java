package dk.samspor.platform.testing.docs;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The AsyncAPI 3 document of one service: its topics, and what is told on each. */
final class AsyncApi {

  private static final Map<String, String> ENVELOPE = new TreeMap<>(Map.ofEntries(
      Map.entry("ce_specversion", "1.0"),
      Map.entry("ce_id", "UUIDv7 of the event; a repeat has the same"),
      Map.entry("ce_source", "the service that tells it"),
      Map.entry("ce_type", "dk.samspor.<service>.<Fact>.v1"),
      Map.entry("ce_subject", "id of the case; also the Kafka key"),
      Map.entry("ce_time", "when it was told, real time (UTC)"),
      Map.entry("ce_caseseq", "gapless number of the event within its case, from 1"),
      Map.entry("ce_epoch", "fencing number of the relay that sent it; consumers refuse an older one"),
      Map.entry("ce_citizenid", "opaque id of the citizen"),
      Map.entry("ce_authority", "code of the home municipality"),
      Map.entry("ce_region", "code of the region on the business date"),
      Map.entry("ce_businessdate", "the legal day in Denmark the fact belongs to"),
      Map.entry("ce_agreement", "hash of the co-operation agreement that applied"),
      Map.entry("ce_traceparent", "W3C trace context; absent when nothing is traced")));

  private AsyncApi() {}

  static ObjectNode document(String service, List<FactDescription> facts) {
    ObjectNode document = Documents.object();
    document.put("asyncapi", "3.0.0");
    document.putObject("info").put("title", "Samspor " + service + ": facts").put("version", "1")
        .put("description", "CloudEvents 1.0 on Kafka in binary mode. Facts only: no CPR number, no name, no free text.");
    document.put("defaultContentType", "application/json");
    Map<String, List<FactDescription>> byTopic = facts.stream()
        .collect(Collectors.groupingBy(FactDescription::topic, TreeMap::new, Collectors.toList()));
    ObjectNode channels = document.putObject("channels");
    ObjectNode operations = document.putObject("operations");
    byTopic.forEach((topic, told) -> {
      channel(channels.putObject(topic), topic, told);
      operations.putObject("tell-" + topic).put("action", "send").putObject("channel").put("$ref", "#/channels/" + topic);
    });
    ObjectNode components = document.putObject("components");
    facts.forEach(fact -> message(components.withObject("/messages").putObject(fact.name()), fact));
    envelope(components.withObject("/schemas").putObject("envelope"));
    return document;
  }

  private static void channel(ObjectNode channel, String topic, List<FactDescription> told) {
    channel.put("address", topic);
    ObjectNode messages = channel.putObject("messages");
    told.forEach(fact -> messages.putObject(fact.name()).put("$ref", "#/components/messages/" + fact.name()));
  }

  private static void message(ObjectNode message, FactDescription fact) {
    message.put("name", fact.type());
    message.putObject("headers").put("$ref", "#/components/schemas/envelope");
    message.putObject("payload").put("schemaFormat", "application/schema+json;version=draft-2020-12")
        .putObject("schema").put("$ref", "./" + fact.fileName());
  }

  private static void envelope(ObjectNode schema) {
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ENVELOPE.forEach((header, meaning) -> properties.putObject(header).put("type", "string").put("description", meaning));
    ENVELOPE.keySet().stream().filter(header -> !header.equals("ce_traceparent")).forEach(schema.withArray("/required")::add);
  }
}
