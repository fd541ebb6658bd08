package dk.samspor.platform.house;

import static dk.samspor.platform.access.Part.RECEIVER;
import static dk.samspor.platform.access.Part.SENDER;

import dk.samspor.platform.house.ParcelFact.ParcelRedacted;
import dk.samspor.platform.redaction.CaseTexts;
import dk.samspor.platform.redaction.Redacted;
import dk.samspor.platform.redaction.SheetInstead;
import dk.samspor.platform.rekeying.SealedTable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

@ApplicationScoped
class ParcelTexts {

  @Produces
  @Singleton
  CaseTexts ofAParcel(SheetInstead sheets) {
    return CaseTexts.of("PARCEL", "parcel", (Parcel it, Redacted what) ->
            new ParcelRedacted(what.reason(), what.texts(), what.events()))
        .text("GREETING", SENDER).column("greeting").kept(sheets.of("parcel_slip", "parcel_id", "pdf")).told("on")
        .text("REMARKS", SENDER).json("contents", "[].remark", "[].tags[]", "[].inside.remark")
        .text("RECEIPT", RECEIVER).noted("OPEN")
        .afterwards((parcel, codes) -> parcel.weight = codes.contains("REMARKS") ? 0 : parcel.weight)
        .done();
  }

  @Produces
  @Singleton
  SealedTable slips() {
    return SealedTable.named("parcel_slip").column("pdf");
  }
}
