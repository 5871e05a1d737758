/** Reads a file with SheetJS, and prints how many rows its first sheet has. */
import xlsx from 'xlsx';

const workbook = xlsx.readFile(process.argv[2]);
const sheet = workbook.Sheets[workbook.SheetNames[0]];
console.log(xlsx.utils.decode_range(sheet['!ref']).e.r + 1);
