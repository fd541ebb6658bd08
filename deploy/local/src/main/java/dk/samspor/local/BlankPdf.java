package dk.samspor.local;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A document that stands for a doctor's: as many empty pages as are wanted, and the same bytes every time, so that a repeat is one. */
public final class BlankPdf {

  private BlankPdf() {}

  public static byte[] of(int pages) {
    var kids = IntStream.range(0, pages).mapToObj(page -> page + 3 + " 0 R").collect(Collectors.joining(" "));
    var pdf = new StringBuilder("%PDF-1.4\n");
    var objects = IntStream.range(0, pages + 2).mapToObj(number -> switch (number) {
      case 0 -> "<< /Type /Catalog /Pages 2 0 R >>";
      case 1 -> "<< /Type /Pages /Kids [" + kids + "] /Count " + pages + " >>";
      default -> "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>";
    }).toList();
    var table = new StringBuilder("0000000000 65535 f \n");
    for (int number = 0; number < objects.size(); number++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append(number + 1).append(" 0 obj\n").append(objects.get(number)).append("\nendobj\n");
    }
    int where = pdf.length();
    pdf.append("xref\n0 ").append(objects.size() + 1).append('\n').append(table)
        .append("trailer\n<< /Size ").append(objects.size() + 1).append(" /Root 1 0 R >>\nstartxref\n").append(where).append("\n%%EOF\n");
    return pdf.toString().getBytes(StandardCharsets.US_ASCII);
  }
}
