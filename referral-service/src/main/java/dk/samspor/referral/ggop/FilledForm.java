package dk.samspor.referral.ggop;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * A letter as what stands in the fields of the form, without its XML.
 *
 * @param fields by element name: text, an object for a group, a list where there may be several; formatted text is a list of
 *     texts and of objects such as {@code {"Bold": […]}}
 * @param departures where the letter leaves the form
 */
record FilledForm(ObjectNode fields, List<Departure> departures) {
  @Override
  public String toString() {
    return "FilledForm[" + departures.size() + " departures]";
  }
}
