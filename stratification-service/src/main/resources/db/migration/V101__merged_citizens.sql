select follow_merged_citizens('assessment');
