//! Plain tables for a terminal: the first column to the left, the others to the right.

use unicode_width::UnicodeWidthStr;

/// Lays rows out in columns as wide as their widest cell, counted in terminal columns (a Han character takes two).
pub(crate) fn lay_out(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
    let widest = |column: usize| rows.iter().filter_map(|row| row.get(column)).map(|cell| cell.width()).max();
    let widths: Vec<usize> = (0..columns).map(|column| widest(column).unwrap_or(0)).collect();
    rows.iter().map(|row| line(row, &widths)).collect()
}

fn line(row: &[String], widths: &[usize]) -> String {
    let mut line = String::new();
    for (index, (cell, width)) in row.iter().zip(widths).enumerate() {
        let space = " ".repeat(width.saturating_sub(cell.width()));
        match index {
            0 => line.extend([cell, space.as_str()]),
            _ => line.extend(["  ", space.as_str(), cell]),
        }
    }
    line.truncate(line.trim_end().len());
    line + "\n"
}

#[cfg(test)]
mod tests {
    use super::lay_out;

    #[test]
    fn wide_characters_take_two_columns() {
        let rows = [["网页", "1"], ["App", "20"]].map(|row| row.map(ToOwned::to_owned).to_vec());
        assert_eq!(lay_out(&rows), "网页   1\nApp   20\n");
    }
}
