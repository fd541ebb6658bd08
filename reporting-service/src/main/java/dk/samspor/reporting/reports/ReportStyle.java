package dk.samspor.reporting.reports;

/** How a report looks: the same table on screen and, lying, on paper. */
final class ReportStyle {

  private static final String BOTH = """
      .kicker { color: #0b5563; font-weight: bold; margin: 0 0 1mm 0; letter-spacing: .2pt; }
      h1 { margin: 0 0 4mm 0; }
      .summary { margin: 0 0 5mm 0; } .summary td { background: #eef4f5; border: 0; padding: 3mm 4mm; vertical-align: middle; }
      .summary .first { background: #0b5563; color: #fff; }
      .targets th, .targets td { padding: 2mm 3mm 2mm 0; }
      .targets thead th { color: #444; font-weight: normal; vertical-align: bottom; }
      .targets .group th { color: #0b5563; padding-top: 4mm; border-bottom: 1pt solid #0b5563; }
      .name { width: 17%; } .ambition { width: 12%; } .result { width: 17%; } .development { width: 17%; } .met { width: 11%; }
      .value { font-weight: bold; } .under { display: block; color: #444; } .state { color: #7a4205; }
      .IMPROVED { color: #1d6f42; font-weight: bold; } .WORSENED { color: #a8321f; font-weight: bold; }
      .verdict { font-weight: bold; padding: .6mm 2.5mm; }
      .verdict.MET { color: #1d6f42; background: #e3f3e9; } .verdict.NOT_MET { color: #a8321f; background: #fbe9e5; }
      .verdict.NOT_JUDGED { color: #444; font-weight: normal; padding: 0; }
      .source, .source .under, .foot, .nothing { color: #444; }
      """;

  static final String ON_PAPER = """
      @page { size: A4 landscape; margin: 16mm 18mm 18mm 18mm; }
      body { font-size: 9.5pt; line-height: 1.35; } h1 { font-size: 20pt; }
      .kicker { font-size: 10pt; } .summary .first { font-size: 11pt; }
      .targets { table-layout: fixed; } .targets thead th { font-size: 8pt; } .value { font-size: 11pt; }
      .targets tbody th { border-bottom: 0.4pt solid #999; } .targets .group { page-break-after: avoid; } .targets .group th { border-bottom: 0.8pt solid #0b5563; }
      .under, .source, .foot, .nothing { font-size: 8pt; }
      """ + BOTH;

  static final String ON_SCREEN = """
      body { font: 16px/1.5 system-ui, "Segoe UI", Roboto, "Liberation Sans", sans-serif; color: #13262b; background: #f3f6f6; margin: 0; }
      main { max-width: 1200px; margin: 0 auto; padding: 24px; background: #fff; min-height: 100vh; box-sizing: border-box; }
      table { border-collapse: collapse; width: 100%; } th, td { text-align: left; vertical-align: top; border-bottom: 1px solid #d9e2e3; }
      .under, .source, .foot, .nothing, .targets thead th { font-size: .85rem; } .targets { margin-bottom: 5mm; }
      @media (max-width: 700px) {
        thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
        .targets tr, .targets td, .targets th, .summary td { display: block; width: auto; border: 0; padding: 2px 0; }
        .targets tr { border-bottom: 1px solid #d9e2e3; padding: 10px 0; } .summary td { padding: 8px 12px; }
      }
      @media print { @page { size: A4 landscape; margin: 14mm; } body, main { background: none; padding: 0; font-size: 9.5pt; } tr { break-inside: avoid; } }
      """ + BOTH;

  private ReportStyle() {}
}
