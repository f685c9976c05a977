//! Workbooks of readers to begin with.

/// The files that the tests keep, and the cells of a sheet.
pub fn workbooks() -> Vec<Vec<u8>> {
    let files: [&[u8]; 8] = [
        include_bytes!("../../../native/survey/brought/workbooks/two.xlsx"),
        include_bytes!("../../../native/survey/brought/workbooks/written.xlsx"),
        include_bytes!("../../../native/survey/brought/workbooks/empty.xlsx"),
        include_bytes!("../../../native/survey/brought/workbooks/locked.xlsx"),
        include_bytes!("../../../native/survey/brought/workbooks/small.ods"),
        include_bytes!("../../../native/survey/brought/workbooks/locked.ods"),
        include_bytes!("../../../native/survey/brought/workbooks/letter.docx"),
        include_bytes!("../../../native/survey/brought/workbooks/old.xls"),
    ];
    let cells: [&[u8]; 3] = [
        b"<row r=\"2\"><c r=\"B2\" t=\"inlineStr\"><is><t>x</t></is></c><c r=\"C2\"><v>0.84</v></c></row>",
        b"<row><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#N/A</v></c><c t=\"str\"><f>A1</f><v>y &amp; z</v></c></row>",
        b"<row r=\"1\"><c r=\"A1\" t=\"d\"><v>2026-11-26</v></c><c r=\"XFD1\" t=\"n\"><v>-1e9</v></c></row>",
    ];
    files.into_iter().chain(cells).map(<[u8]>::to_vec).collect()
}
